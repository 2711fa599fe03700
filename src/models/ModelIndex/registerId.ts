/** Id of the table that the tools work on. */
export const registerId = 'register';
