package org.openita.ws.description;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.Locale;
import java.util.stream.Collectors;

/** The OpenAPI document as a page, Thai first. */
final class DescriptionPage {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="th">
      <head>
      <meta charset="UTF-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>การแลกเปลี่ยนข้อมูล OpenITA</title>
      <style>
      body { font: 16px/1.6 "Noto Sans Thai", "Sarabun", "Loma", sans-serif; max-width: 60rem;
        margin: 2rem auto; padding: 0 1rem; color: #1c2733; }
      code, pre { background: #eef2f6; border-radius: 4px; padding: 0 .25rem; }
      pre { padding: .75rem; overflow-x: auto; }
      section { border-top: 1px solid #c9d3dd; padding: .5rem 0; overflow-wrap: anywhere; }
      h3 { font-size: 1rem; margin: .25rem 0; }
      .open { color: #17603a; } .closed { color: #8a4b08; }
      p { margin: .25rem 0; }
      </style>
      </head>
      <body>
      <main>
      <h1>การแลกเปลี่ยนข้อมูล OpenITA</h1>
      <p>สำหรับระบบของหน่วยงานอื่นที่เชื่อมต่อกับระบบการประเมิน ITA</p>
      <p lang="en">For systems of other agencies that connect to the assessment.</p>
      <h2>เริ่มต้น · First call</h2>
      <pre>curl -u ID:SECRET %1$s/v1/cycles/2563/agencies/050001/status</pre>
      <p><a href="openapi">OpenAPI</a> · SOAP:
      <a href="soap/v1/assessment?wsdl">assessment</a>,
      <a href="soap/v1/results?wsdl">results</a></p>
      <h2>REST</h2>
      %2$s
      </main>
      </body>
      </html>
      """;

  private static final String OPERATION =
      """
      <section>
      <h3><code>%s %s</code></h3>
      <p>%s</p>
      <p lang="en">%s</p>
      <p class="%s">%s</p>
      </section>
      """;

  private final JsonObject document;
  private final String base;

  DescriptionPage(JsonObject document, String base) {
    this.document = document;
    this.base = base;
  }

  String html() {
    var operations =
        document.getJsonObject("paths").entrySet().stream()
            .map(path -> path(path.getKey(), path.getValue().asJsonObject()))
            .collect(Collectors.joining());
    return PAGE.formatted(escaped(base), operations);
  }

  private static String path(String path, JsonObject operations) {
    return operations.entrySet().stream()
        .map(operation -> operation(operation.getKey(), path, operation.getValue().asJsonObject()))
        .collect(Collectors.joining());
  }

  private static String operation(String method, String path, JsonObject operation) {
    boolean open = operation.getJsonArray("security").isEmpty();
    return OPERATION.formatted(
        method.toUpperCase(Locale.ROOT),
        escaped("/api/v1" + path),
        escaped(text(operation, "description")),
        escaped(text(operation, "summary")),
        open ? "open" : "closed",
        open
            ? "ไม่ต้องยืนยันตัวตน · no credentials"
            : "ต้องยืนยันตัวตนด้วยรหัสและกุญแจลับของระบบ · credentials of an interchange client");
  }

  private static String text(JsonObject object, String name) {
    return object.get(name) instanceof JsonString text ? text.getString() : "";
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
