package org.openita.server.payara;

import fish.payara.web.loader.ServletContainerInitializerBlacklist;
import jakarta.servlet.ServletContainerInitializer;
import java.util.Map;
import java.util.Set;

/**
 * Spares a web application what it does not use: Jakarta Server Pages nobody uses, and Faces only
 * one. Payara counts the classes of Faces itself as those of every application, so that it would be
 * set up, and could be reached, beside the interchange too.
 */
public final class UnusedInitializers implements ServletContainerInitializerBlacklist {

  private static final String PAGES = "org.glassfish.wasp.";
  private static final String FACES = "com.sun.faces.";
  private static final String FACES_API = "jakarta.faces.";

  /** The one that asks for the classes written with Faces. */
  private static final String FACES_INITIALIZER = FACES + "config.FacesInitializer";

  @Override
  public void removeServletContainerInitializers(
      Map<Class<? extends ServletContainerInitializer>, Set<Class<?>>> initializers) {
    boolean usesFaces =
        initializers.entrySet().stream()
            .filter(initializer -> initializer.getKey().getName().equals(FACES_INITIALIZER))
            .anyMatch(initializer -> hasClassOfItsOwn(initializer.getValue()));
    initializers
        .keySet()
        .removeIf(
            initializer ->
                initializer.getName().startsWith(PAGES)
                    || initializer.getName().startsWith(FACES) && !usesFaces);
  }

  private static boolean hasClassOfItsOwn(Set<Class<?>> classes) {
    return classes != null
        && classes.stream()
            .map(Class::getName)
            .anyMatch(name -> !name.startsWith(FACES) && !name.startsWith(FACES_API));
  }
}
