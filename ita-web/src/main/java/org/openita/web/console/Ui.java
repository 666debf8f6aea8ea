package org.openita.web.console;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.openita.common.Language;
import org.openita.common.Text;
import org.primefaces.context.PrimeFacesContext;

/** How things are said to the reader: language, texts, dates. */
@Named("ui")
@RequestScoped
public class Ui {

  private static final String BUNDLE = "org.openita.web.console.console";

  @Inject private HttpServletRequest request;

  private Language language;
  private ResourceBundle texts;

  public Language language() {
    if (language == null) {
      language = LanguageCookie.read(request);
    }
    return language;
  }

  public Locale locale() {
    return language().locale();
  }

  /** For the {@code lang} attribute. */
  public String tag() {
    return locale().toLanguageTag();
  }

  /** The tag of the language that the reader has not chosen. */
  public String otherTag() {
    return (language() == Language.TH ? Language.EN : Language.TH).locale().toLanguageTag();
  }

  /** The present address in the other language. */
  public String otherAddress() {
    var rest = LanguageCookie.queryWithout(request.getQueryString());
    return "?" + (rest.isEmpty() ? "" : rest + "&") + LanguageCookie.NAME + "=" + otherTag();
  }

  /** All texts by their keys. */
  @Produces
  @Named("t")
  ResourceBundle texts() {
    if (texts == null) {
      texts = ResourceBundle.getBundle(BUNDLE, locale());
    }
    return texts;
  }

  /** What is to be told about the page as a whole. */
  public List<FacesMessage> messages() {
    return FacesContext.getCurrentInstance().getMessageList(null);
  }

  /** Lets a form that is sent without scripts keep the scripts of its page. */
  public String nonce() {
    return PrimeFacesContext.getCspState(FacesContext.getCurrentInstance()).getNonce();
  }

  /** A text with placeholders. */
  public String say(String key, Object... arguments) {
    return new MessageFormat(texts().getString(key), locale()).format(arguments);
  }

  /** Nothing for nothing. */
  public String text(Text text) {
    return text == null ? "" : text.in(language());
  }

  /** Date and time of day in Thailand; nothing for nothing. */
  public String time(Instant instant) {
    return instant == null ? "" : ThaiDate.time(instant, language());
  }
}
