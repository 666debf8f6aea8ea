package org.openita.sheet;

import java.util.List;
import org.openita.common.Text;

/**
 * A column of a table that people fill in.
 *
 * @param key by which programs know it, the same as the field of a refusal
 * @param title at its head; a file may have it in either language
 * @param hint what belongs in it
 * @param width in characters
 * @param optional whether a file may lack it
 * @param choices from which a cell takes its value; empty where anything may be written
 */
public record Column(
    String key, Text title, Text hint, int width, boolean optional, List<Text> choices) {

  public Column {
    choices = List.copyOf(choices);
  }
}
