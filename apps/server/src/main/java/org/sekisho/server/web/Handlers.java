package org.sekisho.server.web;

import java.util.Map;
import org.sekisho.server.access.Operation;

/** Some operations and what answers them. */
public interface Handlers {
  Map<Operation, Handler> handlers();
}
