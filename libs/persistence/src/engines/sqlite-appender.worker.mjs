/**
 * The thread of `SqliteAppender`: each message is a batch of rows in JSON, which it commits in one transaction and answers with
 * `null`, or with SQLite's fault. A module of plain JavaScript, so that the thread loads the same file from the sources
 * (in tests) and from the build.
 *
 * @typedef {import('./sqlite-appender.js').AppenderSettings} AppenderSettings
 * @typedef {import('./sqlite-appender.js').AppenderAnswer} AppenderAnswer
 * @typedef {import('./sqlite-appender.js').StatementRows} StatementRows
 */
import { parentPort, workerData } from 'node:worker_threads';
import Connection from 'better-sqlite3';

/** @type {Map<string, import('./sqlite-connection.js').SqliteStatement>} */
const prepared = new Map();
const connection = connect(workerData);

/** @param {AppenderSettings} settings */
function connect({ path, pragmas, demands }) {
  const opened = new Connection(path, { fileMustExist: true });
  for (const pragma of pragmas) opened.pragma(pragma);
  for (const [pragma, wanted] of Object.entries(demands)) {
    if (opened.pragma(pragma, { simple: true }) !== wanted) throw new Error(`${pragma} is not ${wanted}`);
  }
  return opened;
}

/** @param {readonly StatementRows[]} batch @returns {AppenderAnswer} */
function commit(batch) {
  try {
    connection.exec('BEGIN IMMEDIATE');
    for (const { sql, rows } of batch) insert(statementOf(sql), rows);
    connection.exec('COMMIT');
    return null;
  } catch (error) {
    // SQLite has rolled back by itself after some faults, such as a full disk.
    if (connection.inTransaction) connection.exec('ROLLBACK');
    return { code: error.code, message: error.message };
  }
}

/** @param {string} sql */
function statementOf(sql) {
  const statement = prepared.get(sql) ?? connection.prepare(sql);
  prepared.set(sql, statement);
  return statement;
}

/** @param {import('./sqlite-connection.js').SqliteStatement} statement @param {StatementRows['rows']} rows */
function insert(statement, rows) {
  for (const row of rows) statement.run(...row);
}

parentPort.on('message', (text) => {
  if (text !== null) return parentPort.postMessage(commit(JSON.parse(text)));
  connection.close();
  parentPort.close();
});
