/** Id of the list that the tools filter. */
export const listId = 'list';
