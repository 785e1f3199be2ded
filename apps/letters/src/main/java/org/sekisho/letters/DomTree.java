package org.sekisho.letters;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.sekisho.html.Html;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** A page as the tree that the maker of the PDF reads; nothing is written and parsed again. */
final class DomTree {

  private final Document document;

  private DomTree(Document document) {
    this.document = document;
  }

  static Document of(Html.Element page) {
    try {
      Document document =
          DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
      new DomTree(document).add(document, page);
      return document;
    } catch (ParserConfigurationException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  private void add(Node parent, Html html) {
    switch (html) {
      case Html.Words(String text) -> parent.appendChild(document.createTextNode(text));
      case Html.Several several -> several.parts().forEach(part -> add(parent, part));
      case Html.Element element -> {
        org.w3c.dom.Element made = document.createElement(element.name());
        element.attributes().forEach(each -> made.setAttribute(each.name(), each.value()));
        parent.appendChild(made);
        element.inside().forEach(part -> add(made, part));
      }
    }
  }
}
