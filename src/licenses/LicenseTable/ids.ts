/** The table's own place on the page: what a link to a view leads to, and what holds the rows. */
export const tableId = 'license-table';
export const compareId = 'license-compare';
