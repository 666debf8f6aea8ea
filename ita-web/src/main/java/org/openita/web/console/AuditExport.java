package org.openita.web.console;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.openita.audit.AuditLog;

/** The records that the page of the audit log shows, as a file. */
@WebServlet("/console/audit-log.csv")
public class AuditExport extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient AuditLog log;
  @Inject private transient AuditSearch search;
  @Inject private transient Me me;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    search.setFrom(request.getParameter("from"));
    search.setTo(request.getParameter("to"));
    search.setActor(request.getParameter("actor"));
    search.setAgency(request.getParameter("agency"));
    search.setAction(request.getParameter("action"));
    search.setOutcome(request.getParameter("outcome"));
    search.setText(request.getParameter("text"));
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader("Content-Disposition", "attachment; filename=\"audit-log.csv\"");
    log.export(me.caller(), search.filter(), response.getWriter());
  }
}
