package org.openita.web.console;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.openita.common.Refusal;
import org.openita.sheet.SheetFormat;
import org.openita.stakeholder.SampleImports;

/** The empty file of an agency for its sample list. */
@WebServlet("/console/sample-template.xlsx")
public class SampleTemplateFile extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient SampleImports imports;
  @Inject private transient CurrentCycle cycle;
  @Inject private transient Me me;
  @Inject private transient Ui ui;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var template = new ByteArrayOutputStream();
    var agency = me.agencyCode();
    try {
      imports.template(me.caller(), cycle.year(), agency, ui.language(), template);
    } catch (Refusal refusal) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(SheetFormat.XLSX.mediaType());
    response.setHeader(
        "Content-Disposition",
        "attachment; filename=\"sample-%d-%s.xlsx\"".formatted(cycle.year(), agency));
    template.writeTo(response.getOutputStream());
  }
}
