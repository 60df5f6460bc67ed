// Each line of a file through the classes that openapi-generator made, and back: unchanged.
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openapitools.client.model.Report;

public class Main {
  public static void main(String[] arguments) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    mapper.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    int count = 0, unchanged = 0;
    for (String line : Files.readAllLines(Paths.get(arguments[0]))) {
      count++;
      String again = mapper.writeValueAsString(mapper.readValue(line, Report.class));
      if (plain(mapper.readTree(line)).equals(plain(mapper.readTree(again)))) unchanged++;
    }
    System.out.println(unchanged + " " + count);
  }

  /** What a document says: 1.50 and 1.5 are the same amount. */
  static Object plain(JsonNode node) {
    if (node.isNumber()) return node.decimalValue().stripTrailingZeros();
    if (node.isObject()) {
      Map<String, Object> made = new TreeMap<>();
      node.fields().forEachRemaining(field -> made.put(field.getKey(), plain(field.getValue())));
      return made;
    }
    if (node.isArray()) {
      List<Object> made = new ArrayList<>();
      node.forEach(item -> made.add(plain(item)));
      return made;
    }
    return node.isNull() ? "null" : "text " + node.asText();
  }
}
