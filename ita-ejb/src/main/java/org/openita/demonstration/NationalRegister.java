package org.openita.demonstration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.common.Text;
import org.openita.registry.AgencyRow;
import org.openita.registry.Contact;

/**
 * The register of a whole nation, for demonstration and benchmarks: what is registered already, and
 * beside it as many made-up agencies of each type and each province as the manual 2563 counts
 * (section 1.2), 8,302 in all.
 *
 * <p>The same seed and the same beginning make the same register, codes and names included. The
 * names of a province depend on no other province.
 */
final class NationalRegister {

  private static final Map<String, Integer> NUMBER_OF_TYPE =
      Map.ofEntries(
          Map.entry("DEPARTMENT", 5),
          Map.entry("PUBLIC_ORGANIZATION", 6),
          Map.entry("STATE_ENTERPRISE", 7),
          Map.entry("OTHER_STATE_AGENCY", 8),
          Map.entry("FUND", 9),
          Map.entry("UNIVERSITY", 10),
          Map.entry("PROVINCE", 11),
          Map.entry("PAO", 12),
          Map.entry("CITY_MUNICIPALITY", 13),
          Map.entry("TOWN_MUNICIPALITY", 14),
          Map.entry("SUBDISTRICT_MUNICIPALITY", 15),
          Map.entry("SAO", 16));

  /** How the agencies of a type are called, with the place in the place of {@code %s}. */
  private static final Map<String, Text> LOCAL_TITLES =
      Map.of(
          "PROVINCE", new Text("จังหวัด%s", "%s Province"),
          "PAO",
              new Text("องค์การบริหารส่วนจังหวัด%s", "%s Provincial Administrative Organization"),
          "CITY_MUNICIPALITY", new Text("เทศบาลนคร%s", "%s City Municipality"),
          "TOWN_MUNICIPALITY", new Text("เทศบาลเมือง%s", "%s Town Municipality"),
          "SUBDISTRICT_MUNICIPALITY", new Text("เทศบาลตำบล%s", "%s Subdistrict Municipality"),
          "SAO", new Text("องค์การบริหารส่วนตำบล%s", "%s Subdistrict Administrative Organization"));

  private final long seed;
  private final List<AgencyRow> known;
  private final Map<String, Integer> lastNumbers = new HashMap<>();
  private final List<AgencyRow> added = new ArrayList<>();

  private NationalRegister(long seed, List<AgencyRow> known) {
    this.seed = seed;
    this.known = known;
    known.forEach(
        agency ->
            lastNumbers.merge(
                agency.type(), Integer.parseInt(agency.code().substring(2)), Math::max));
  }

  /**
   * What is missing from the register.
   *
   * @param known what is registered; it counts, and its names and codes are not used again
   * @param provinces names of the provinces by their codes
   */
  static List<AgencyRow> missing(long seed, List<AgencyRow> known, Map<String, Text> provinces) {
    var register = new NationalRegister(seed, known);
    register.addCentral();
    for (var row : Lines.of("local-organisations.tsv")) {
      var area = new Area(row.get(0), row.get(1).charAt(0), provinces.get(row.get(0)));
      register.addProvince(area, row.subList(2, row.size()));
    }
    return List.copyOf(register.added);
  }

  private void addCentral() {
    for (var row : Lines.of("central-agencies.tsv")) {
      addCentral(row.get(0), new Text(row.get(2), row.get(3)), row.get(1));
    }
    for (var row : Lines.of("universities.tsv")) {
      addCentral("UNIVERSITY", new Text(row.get(0), row.get(1)), "");
    }
  }

  private void addCentral(String type, Text name, String ministry) {
    if (known.stream().noneMatch(agency -> agency.nameTh().equals(name.th()))) {
      var code = nextCode(type);
      var contact = MadeUpContact.of(code, initials(name.en()), "กรุงเทพมหานคร");
      added.add(row(code, type, name, ministry, "", contact));
    }
  }

  private static String initials(String name) {
    return name.replaceAll("\\([^)]*\\)", "").replaceAll("(?<=\\p{L})\\p{Ll}+|\\W", "");
  }

  private void addProvince(Area area, List<String> counts) {
    var names = new PlaceNames(seed * 100 + Integer.parseInt(area.code()), area.part());
    known.stream()
        .filter(agency -> agency.province().equals(area.code()))
        .forEach(agency -> names.take(placeOf(agency)));
    fill(area, "PROVINCE", 1, List.of(area.name()), names);
    fill(area, "PAO", 1, List.of(area.name()), names);
    fill(area, "CITY_MUNICIPALITY", count(counts, 0), citiesOf(area), names);
    fill(area, "TOWN_MUNICIPALITY", count(counts, 1), capitalOf(area), names);
    fill(area, "SUBDISTRICT_MUNICIPALITY", count(counts, 2), List.of(), names);
    fill(area, "SAO", count(counts, 3), List.of(), names);
  }

  private static int count(List<String> counts, int column) {
    return Integer.parseInt(counts.get(column));
  }

  /** Adds agencies of a type until the province has its number of them, real names first. */
  private void fill(Area area, String type, int wanted, List<Text> realNames, PlaceNames names) {
    var present =
        known.stream()
            .filter(agency -> agency.type().equals(type) && agency.province().equals(area.code()))
            .map(NationalRegister::placeOf)
            .toList();
    var places =
        new ArrayList<>(realNames.stream().filter(name -> !present.contains(name)).toList());
    for (int missing = wanted - present.size(); missing > 0; missing--) {
      var place = places.isEmpty() ? names.next() : places.remove(0);
      var title = LOCAL_TITLES.get(type);
      var name = new Text(title.th().formatted(place.th()), title.en().formatted(place.en()));
      names.take(place);
      var code = nextCode(type);
      var contact = MadeUpContact.of(code, place.en(), name.th() + " จังหวัด" + area.name().th());
      added.add(row(code, type, name, "", area.code(), contact));
    }
  }

  private static List<Text> citiesOf(Area area) {
    return Lines.of("city-municipalities.tsv").stream()
        .filter(row -> row.get(0).equals(area.code()))
        .map(row -> new Text(row.get(1), row.get(2)))
        .toList();
  }

  /** The capital of a province is a town where it is not a city. */
  private static List<Text> capitalOf(Area area) {
    return citiesOf(area).contains(area.name()) ? List.of() : List.of(area.name());
  }

  private String nextCode(String type) {
    return "%02d%04d".formatted(NUMBER_OF_TYPE.get(type), lastNumbers.merge(type, 1, Integer::sum));
  }

  private static AgencyRow row(
      String code, String type, Text name, String ministry, String province, Contact contact) {
    return new AgencyRow(
        code,
        name.th(),
        name.en(),
        type,
        ministry,
        "",
        province,
        Optional.empty(),
        "",
        "",
        contact,
        Demonstration.YEAR,
        Optional.empty());
  }

  /** The name of its place, or the whole name where it does not follow from one. */
  private static Text placeOf(AgencyRow agency) {
    var title = LOCAL_TITLES.get(agency.type());
    return title == null
        ? new Text(agency.nameTh(), agency.nameEn())
        : new Text(
            without(title.th(), agency.nameTh()).strip(),
            without(title.en(), agency.nameEn()).strip());
  }

  private static String without(String title, String name) {
    return name.replace(title.replace("%s", "").strip(), "");
  }

  private record Area(String code, char part, Text name) {}
}
