/** The code of the search, fetched by the first script when somebody wants to search. It is built with Preact. */
export {fillDialog} from '../search/SearchDialog/results';
export {fillPage} from '../search/SearchPage/fill';
