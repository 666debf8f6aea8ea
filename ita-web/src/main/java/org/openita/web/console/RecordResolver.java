package org.openita.web.console;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.faces.context.FacesContext;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openita.common.Language;
import org.openita.common.Text;

/**
 * Lets pages read {@code agency.name} from {@code name()} of our own classes. What is optional is
 * told as itself or nothing, a text in the language of the reader.
 */
public class RecordResolver extends ELResolver {

  private static final String OURS = "org.openita.";

  private final Map<Accessor, Optional<Method>> accessors = new ConcurrentHashMap<>();

  private record Accessor(Class<?> type, String name) {}

  @Override
  public Object getValue(ELContext context, Object base, Object property) {
    var accessor = accessor(base, property);
    if (accessor.isEmpty()) {
      return null;
    }
    context.setPropertyResolved(base, property);
    try {
      return told(accessor.get().invoke(base));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new ELException(e.getCause());
    } catch (IllegalAccessException e) {
      throw new ELException(e);
    }
  }

  @Override
  public Class<?> getType(ELContext context, Object base, Object property) {
    return null;
  }

  @Override
  public void setValue(ELContext context, Object base, Object property, Object value) {
    // accessors are for reading; BeanELResolver finds the setters
  }

  @Override
  public boolean isReadOnly(ELContext context, Object base, Object property) {
    return false;
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, Object base) {
    return base == null ? null : String.class;
  }

  private Optional<Method> accessor(Object base, Object property) {
    if (base == null
        || !(property instanceof String name)
        || !base.getClass().getName().startsWith(OURS)) {
      return Optional.empty();
    }
    return accessors.computeIfAbsent(
        new Accessor(base.getClass(), name), RecordResolver::accessible);
  }

  private static Optional<Method> accessible(Accessor wanted) {
    try {
      var method = wanted.type().getMethod(wanted.name());
      boolean reads =
          method.getReturnType() != void.class
              && !Modifier.isStatic(method.getModifiers())
              && Modifier.isPublic(method.getDeclaringClass().getModifiers());
      return reads ? Optional.of(method) : Optional.empty();
    } catch (NoSuchMethodException e) {
      return Optional.empty();
    }
  }

  private static Object told(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.map(RecordResolver::told).orElse(null);
    }
    return value instanceof Text text ? text.in(language()) : value;
  }

  private static Language language() {
    var view = FacesContext.getCurrentInstance().getViewRoot();
    return Language.of(view == null ? null : view.getLocale());
  }
}
