package org.sekisho.server.reconcile;

import org.sekisho.server.web.Json;
import org.sekisho.terms.Language;
import tools.jackson.databind.node.ObjectNode;

/** What a client of the Reconciliation API 0.2 reads first. */
final class ServiceManifest {

  private ServiceManifest() {}

  static ObjectNode of(String dataset, String address, Language language) {
    String service = address + "/reconcile/" + dataset;
    ObjectNode node = Json.object();
    node.putArray("versions").add("0.2");
    node.put("name", "Sekisho: " + dataset);
    node.put("identifierSpace", address + "/entities/");
    node.put("schemaSpace", "https://followthemoney.tech/explorer/schemata/");
    node.set("defaultTypes", Json.array(Vocabulary.TYPES, word -> word.json(language)));
    node.putObject("view").put("url", address + "/entities/{{id}}");
    node.putObject("preview")
        .put("url", service + "/preview?id={{id}}")
        .put("width", 430)
        .put("height", 300);
    ObjectNode suggest = node.putObject("suggest");
    for (String what : new String[] {"entity", "type", "property"}) {
      suggest.putObject(what).put("service_url", service).put("service_path", "/suggest/" + what);
    }
    ObjectNode extend = node.putObject("extend");
    extend
        .putObject("propose_properties")
        .put("service_url", service)
        .put("service_path", "/properties");
    extend.putArray("property_settings");
    node.put("batchSize", 50);
    return node;
  }
}
