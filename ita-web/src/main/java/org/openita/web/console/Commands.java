package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.omnifaces.util.Faces;
import org.openita.common.FieldError;
import org.openita.common.Refusal;
import org.openita.common.RefusalCode;

/**
 * The one place where pages run commands: what is refused is told beside the fields, what fails is
 * told without its reasons, and what is done is shown by a fresh page, which neither the back
 * button nor a reload sends again.
 */
@RequestScoped
public class Commands {

  private static final Logger LOG = Logger.getLogger(Commands.class.getName());

  /** Errors beyond these are only counted: nobody reads forty messages. */
  private static final int MOST_TOLD = 6;

  @Inject private Ui ui;

  /** How a command ended. */
  enum Outcome {
    DONE,
    REFUSED,
    /** Somebody else has changed it: what is shown must be read again. */
    STALE,
    FAILED
  }

  /** Runs a command and stays on the page. */
  Outcome run(Runnable command) {
    try {
      command.run();
      return Outcome.DONE;
    } catch (Refusal refusal) {
      tell(refusal);
      return refusal.code() == RefusalCode.VERSION_CONFLICT
              || refusal.code() == RefusalCode.INVALID_STATE
          ? Outcome.STALE
          : Outcome.REFUSED;
    } catch (RuntimeException failure) {
      LOG.log(Level.SEVERE, "A command failed", failure);
      error(null, ui.say("error.failure"));
      return Outcome.FAILED;
    }
  }

  /**
   * Runs a command; when it is done, says so on a fresh page.
   *
   * @param address of the page, without the context path
   */
  Outcome run(Runnable command, String doneKey, String address) {
    var outcome = run(command);
    if (outcome == Outcome.DONE) {
      show(ui.say(doneKey), address);
    }
    return outcome;
  }

  /** Says something on a fresh page. */
  void show(String message, String address) {
    var flash = Faces.getFlash();
    flash.setKeepMessages(true);
    Faces.getContext()
        .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, message, message));
    Faces.redirect(Faces.getRequestContextPath() + address);
  }

  /** Says what is wrong with a field of the form that was sent, or with the whole. */
  void error(String field, String message) {
    var context = FacesContext.getCurrentInstance();
    var component =
        Optional.ofNullable(field)
            .flatMap(name -> beside(UIComponent.getCurrentComponent(context), name));
    component
        .filter(EditableValueHolder.class::isInstance)
        .map(EditableValueHolder.class::cast)
        .ifPresent(input -> input.setValid(false));
    var clientId = component.map(found -> found.getClientId(context)).orElse(null);
    context.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, message, message));
    context.validationFailed();
  }

  private void tell(Refusal refusal) {
    if (refusal.errors().isEmpty()) {
      error(null, refusal.message(ui.language()));
    }
    refusal.errors().stream().limit(MOST_TOLD).forEach(this::tell);
    int more = refusal.errors().size() - MOST_TOLD;
    if (more > 0) {
      error(null, ui.say("error.more", more));
    }
  }

  private void tell(FieldError wrong) {
    error(wrong.field(), wrong.message(ui.language()));
  }

  /** The component of the name that is nearest to the one that was pressed. */
  private static Optional<UIComponent> beside(UIComponent pressed, String field) {
    for (var around = pressed; around != null; around = around.getParent()) {
      var found = inside(around, field);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<UIComponent> inside(UIComponent component, String field) {
    if (field.equals(component.getId())) {
      return Optional.of(component);
    }
    var parts = component.getFacetsAndChildren();
    while (parts.hasNext()) {
      var found = inside(parts.next(), field);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
