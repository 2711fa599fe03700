/** Id of the list of works. */
export const referencesId = 'works';
