package acme.leads;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A company that looked at our pages. */
record Company(String id, String name) {

  private static final Pattern OBJECT =
      Pattern.compile("\"id\"\\s*:\\s*\"(\\w+)\"[^{}]*\"name\"\\s*:\\s*\"([^\"]*)\"");

  /** Reads all companies of an answer. */
  static List<Company> listOf(String json) {
    List<Company> companies = new ArrayList<>();
    Matcher matcher = OBJECT.matcher(json);
    while (matcher.find()) {
      companies.add(new Company(matcher.group(1), matcher.group(2)));
    }
    return companies;
  }
}
