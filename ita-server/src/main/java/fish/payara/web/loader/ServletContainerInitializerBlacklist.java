package fish.payara.web.loader;

import jakarta.servlet.ServletContainerInitializer;
import java.util.Map;
import java.util.Set;

/**
 * What Payara 6 asks through {@link java.util.ServiceLoader} before it sets up a web application.
 * Its modules are published inside of Payara Micro only, so this declaration is what we compile
 * against; at run time Payara's own is used.
 */
public interface ServletContainerInitializerBlacklist {

  /**
   * @param initializers what would be run, each with the classes it asked for; to be removed from
   */
  void removeServletContainerInitializers(
      Map<Class<? extends ServletContainerInitializer>, Set<Class<?>>> initializers);
}
