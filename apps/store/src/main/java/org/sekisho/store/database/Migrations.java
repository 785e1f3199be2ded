package org.sekisho.store.database;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;

/** Brings tables up to date: one source for both databases, in which only names of types differ. */
final class Migrations {

  private Migrations() {}

  static void run(SQLDialect dialect, DataSource source) {
    boolean embedded = dialect == SQLDialect.SQLITE;
    Flyway.configure()
        .dataSource(source)
        .locations(
            "classpath:org/sekisho/store/migrations/common",
            "classpath:org/sekisho/store/migrations/" + (embedded ? "sqlite" : "postgresql"))
        .loggers("slf4j")
        .placeholders(Map.of("bytes", embedded ? "blob" : "bytea"))
        .load()
        .migrate();
  }
}
