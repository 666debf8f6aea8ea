package org.openita.web.console;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.omnifaces.util.Exceptions;
import org.omnifaces.util.Faces;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;

/**
 * What happens when a page cannot be shown: a page whose state has been forgotten opens afresh with
 * what was typed, a refused one is not found. All else is left to the error page.
 */
public class PageFailures extends ExceptionHandlerFactory {

  private static final Logger LOG = Logger.getLogger(PageFailures.class.getName());

  public PageFailures(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new Handler(getWrapped().getExceptionHandler());
  }

  private static final class Handler extends ExceptionHandlerWrapper {

    Handler(ExceptionHandler wrapped) {
      super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
      for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
        var failure = events.next().getContext().getException();
        if (handled(failure)) {
          drain(events);
          return;
        }
      }
      getWrapped().handle();
    }

    private static void drain(Iterator<?> events) {
      events.remove();
      while (events.hasNext()) {
        events.next();
        events.remove();
      }
    }

    private static boolean handled(Throwable failure) {
      var context = FacesContext.getCurrentInstance();
      if (Exceptions.is(failure, ViewExpiredException.class)) {
        Faces.redirect(
            Faces.getRequestContextPath()
                + new ReturnAddress(ReturnAddress.of(Faces.getRequest()).path(), true)
                    .continuation());
        context.responseComplete();
        return true;
      }
      var root = Exceptions.unwrap(failure);
      if (context.getExternalContext().isResponseCommitted()) {
        return false;
      }
      if (root instanceof Refusal refusal) {
        refuse(context, refusal);
        return true;
      }
      if (context.getPartialViewContext().isAjaxRequest()) {
        leaveThePageAsItIs(context, root);
        return true;
      }
      return false;
    }

    /** The page tells the reader of the trouble itself and keeps what was typed. */
    private static void leaveThePageAsItIs(FacesContext context, Throwable failure) {
      LOG.log(Level.SEVERE, "A page failed", failure);
      context.getExternalContext().responseReset();
      context.getExternalContext().setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      context.responseComplete();
    }

    private static void refuse(FacesContext context, Refusal refusal) {
      try {
        context
            .getExternalContext()
            .responseSendError(
                refusal.code() == RefusalCode.FORBIDDEN ? 403 : 404, refusal.code().name());
        context.responseComplete();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
