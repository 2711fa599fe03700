/** Id of the search dialog; there is one in every page. */
export const dialogId = 'search';
