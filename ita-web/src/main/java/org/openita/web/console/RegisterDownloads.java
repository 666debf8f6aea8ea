package org.openita.web.console;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openita.registry.file.RegisterExports;
import org.openita.sheet.SheetFormat;

/**
 * The agencies that the page of the register shows, as a file, and the empty template; what the
 * address ends with says in which form.
 */
@WebServlet({
  "/console/register.xlsx",
  "/console/register.csv",
  "/console/register-template.xlsx",
  "/console/register-template.csv"
})
public class RegisterDownloads extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient RegisterExports exports;
  @Inject private transient AgencySearch search;
  @Inject private transient Ui ui;
  @Inject private transient Me me;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var path = request.getServletPath();
    var name = path.substring(path.lastIndexOf('/') + 1);
    var format = SheetFormat.of(name.substring(name.lastIndexOf('.') + 1)).orElseThrow();
    response.setContentType(format.mediaType());
    response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    if (name.startsWith("register-template")) {
      exports.template(me.caller(), format, ui.language(), response.getOutputStream());
    } else {
      search.read(request);
      exports.write(
          me.caller(),
          search.year(),
          search.filter(),
          format,
          ui.language(),
          response.getOutputStream());
    }
  }
}
