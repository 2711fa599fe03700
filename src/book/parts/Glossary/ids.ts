/** Id of the list of terms. */
export const glossaryId = 'terms';
