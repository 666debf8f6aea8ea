/**
 * Tables as files: reads what people upload (XLSX, CSV) and writes what they take home.
 *
 * <p>Whoever uploads may be careless or hostile. {@link org.openita.sheet.SheetReader} hands out
 * one row after the other within {@link org.openita.sheet.SheetLimits}, in memory that does not
 * grow with the file, and refuses as {@code INVALID_INPUT} whatever is damaged, locked, bears
 * macros, swells beyond measure, or cannot be read without guessing. Formulas, dates and numbers
 * come as such, so that the room which knows the columns can say what is wrong with which cell.
 * {@link org.openita.sheet.Heading} finds the columns by their titles.
 *
 * <p>{@link org.openita.sheet.SheetWriter} writes rows of texts as they come; nothing in them is
 * ever a formula, and what it writes the reader reads back unchanged. What the columns mean is left
 * to the rooms.
 */
package org.openita.sheet;
