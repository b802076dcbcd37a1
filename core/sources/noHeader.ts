/** What is said of a table whose first row is one of its rows; Dutch. */
export const noHeader = 'Er is geen kopregel gevonden; de kolommen heten Kolom 1, Kolom 2 en zo verder.'
