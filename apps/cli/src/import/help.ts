/** What `npm run lydhoer -- import --help` prints. */
export const help = `Bring an existing register in, from CSV

  npm run lydhoer -- import FILE.csv --register NAME [options]

  --register NAME     the register's name; with the number of a case in it, it recognises what was imported before
  --profile NAME      danish (semicolons, dd-mm-yyyy) or machine (commas, yyyy-mm-dd); by itself when left out
  --mapping FILE      a JSON file with the names of columns that differ: {"register_id": "Løbenr."}
  --deadlines compute deadlines also of cases that are over; of open ones alone when left out
  --dry-run           decide everything and write nothing
  --json              print the report as JSON
  --language da|en    the language of errors in the report; en when left out
  --api URL           send the register to the API that runs there, such as http://127.0.0.1:3000
  --token TOKEN       the token for that API; @FILE reads it from a file, where other users of the machine cannot see it

Without --api, the data folder of this machine is used (LYDHOER_MODE, LYDHOER_DATA); no API may have it open.
A case is written whole or not at all. Given again, what is unchanged is skipped and what has changed is refused;
what the register tells more than it did is listed, and nothing is written of it.
The columns are described in docs/guides/import.md.
`;
