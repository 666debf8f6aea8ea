package org.openita.registry;

import static org.openita.registry.ThaiText.tidy;

import java.io.Serializable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.openita.common.FieldError;

/**
 * Where an agency is reached; an empty text where it has not said.
 *
 * @param website address of its main website, beginning with {@code http://} or {@code https://}
 * @param address postal address
 */
public record Contact(String website, String address, String phone, String email)
    implements Serializable {

  public static final Contact UNKNOWN = new Contact("", "", "", "");

  static final int LONGEST = 500;
  static final int LONGEST_PHONE = 50;
  static final int LONGEST_EMAIL = 200;

  private static final Pattern PHONE = Pattern.compile("[0-9+#][0-9 ,+()#-]{4,49}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Set<String> WEB = Set.of("http", "https");

  public Contact {
    website = tidy(website);
    address = tidy(address);
    phone = tidy(phone);
    email = tidy(email);
  }

  /** What is wrong with it, by the names of its components. */
  List<FieldError> errors() {
    var errors = new ArrayList<FieldError>();
    if (!website.isEmpty() && (website.length() > LONGEST || !isWebAddress(website))) {
      errors.add(FieldError.of("website", "MALFORMED", "field.website", LONGEST));
    }
    if (address.length() > LONGEST) {
      errors.add(FieldError.of("address", "TOO_LONG", "field.too-long", LONGEST));
    }
    if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
      errors.add(FieldError.of("phone", "MALFORMED", "field.phone"));
    }
    if (!email.isEmpty() && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
      errors.add(FieldError.of("email", "MALFORMED", "field.email"));
    }
    return errors;
  }

  private static boolean isWebAddress(String address) {
    try {
      var uri = new URI(address);
      return uri.getScheme() != null
          && WEB.contains(uri.getScheme().toLowerCase(java.util.Locale.ROOT))
          && uri.getRawAuthority() != null
          && uri.getRawUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
