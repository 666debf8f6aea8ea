package org.openita.web.console;

import java.io.IOException;
import java.io.OutputStream;
import org.omnifaces.util.Faces;

/** Files that a page hands out in place of itself. */
final class Download {

  private Download() {}

  /**
   * Begins the answer; the page is not shown afterwards.
   *
   * @param name in ASCII
   * @param size in bytes
   */
  static OutputStream begin(String name, String mediaType, long size) throws IOException {
    var response = Faces.getResponse();
    response.setContentType(mediaType);
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    response.setContentLengthLong(size);
    return response.getOutputStream();
  }
}
