package org.openita.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.persistence.sessions.DatabaseSession;

/** Lets the domain forget what it knew of another database, and of another time. */
@WebServlet("/fresh")
public class FreshServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @PersistenceUnit private transient EntityManagerFactory entities;
  @Inject private transient BeanManager beans;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    entities.getCache().evictAll();
    entities.unwrap(DatabaseSession.class).getSequencingControl().initializePreallocated();
    var context = (AlterableContext) beans.getContext(ApplicationScoped.class);
    beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .filter(bean -> bean.getScope() == ApplicationScoped.class)
        .filter(bean -> bean.getBeanClass().getName().startsWith("org.openita."))
        .forEach(context::destroy);
  }
}
