package org.openita.ws.soap;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaErrorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "cvc-type.3.1.3: The value 'abc' of element 'v1:year' is not valid.|year",
        "cvc-complex-type.2.4.a: Invalid content was found starting with element"
            + " '{\"urn:openita:interchange:v1\":agencyCode}'. One of"
            + " '{\"urn:openita:interchange:v1\":year}' is expected.|year",
        "cvc-complex-type.2.4.b: The content of element 'getAgencyStatus' is not complete. One of"
            + " '{\"urn:openita:interchange:v1\":agencyCode}' is expected.|agencyCode",
        "cvc-complex-type.2.4.d: Invalid content was found starting with element"
            + " '{\"urn:openita:interchange:v1\":more}'. No child element is expected.|more",
        "something else|``"
      })
  void the_element_at_fault_is_named(String explanation, String field) {
    assertThat(SchemaErrors.slip(explanation).field()).isEqualTo(field);
  }
}
