/**
 * Paper: PDF pages in Sarabun with Thai vowels and tone marks where they belong, lines broken
 * between words, and QR codes.
 *
 * <p>A {@link org.openita.document.Pdf} is written page by page; a {@link
 * org.openita.document.Sheet} takes text, lines, boxes and codes at places in millimetres; a {@link
 * org.openita.document.Stamp} holds what many pages have in common and is kept once. What stands on
 * the paper is left to the rooms that print it.
 *
 * <p>The shaping of Thai is that of the JDK (HarfBuzz), reached through OpenPDF. It needs {@code
 * libfreetype} and, where the JDK does not bring it, {@code libharfbuzz}, but no X server, no
 * fontconfig and no installed font.
 */
package org.openita.document;
