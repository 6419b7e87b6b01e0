/** The options of every command that speaks to an API, or goes to the data folder without one. */
export const whereOptions = `  --api URL       ask the API that runs there, such as http://127.0.0.1:3000
  --token TOKEN   the operator's token for that API; @FILE reads it from a file, where nobody else can see it
  --json          print the result as JSON`;
