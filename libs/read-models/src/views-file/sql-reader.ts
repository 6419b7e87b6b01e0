import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { ViewReader } from '../read-models.js';

const statementsKept = 256;

/** Plain SQL on one database; statements are prepared once and kept, the latest used the longest. */
export class SqlReader {
  private readonly statements = new Map<string, StatementSync>();

  constructor(private readonly database: DatabaseSync) {}

  readonly all: ViewReader['all'] = (sql, parameters = []) =>
    this.statement(sql)
      .all(...parameters)
      .map((row) => ({ ...row }) as never);

  readonly get: ViewReader['get'] = (sql, parameters = []) => {
    const row = this.statement(sql).get(...parameters);
    return row && ({ ...row } as never);
  };

  private statement(sql: string): StatementSync {
    const statement = this.statements.get(sql) ?? this.database.prepare(sql);
    this.statements.delete(sql);
    this.statements.set(sql, statement);
    const [oldest] = this.statements.keys();
    if (this.statements.size > statementsKept && oldest !== undefined) this.statements.delete(oldest);
    return statement;
  }
}
