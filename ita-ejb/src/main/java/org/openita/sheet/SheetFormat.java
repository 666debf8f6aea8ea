package org.openita.sheet;

import java.util.Arrays;
import java.util.Optional;

/** The forms in which tables leave the system. */
public enum SheetFormat {
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** RFC 4180 in UTF-8 with a byte order mark, by which Excel knows it. */
  CSV("text/csv; charset=UTF-8");

  private final String mediaType;

  SheetFormat(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** Of a file name, without its dot. */
  public String extension() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * @param extension in any case
   */
  public static Optional<SheetFormat> of(String extension) {
    return Arrays.stream(values())
        .filter(format -> format.name().equalsIgnoreCase(extension))
        .findFirst();
  }
}
