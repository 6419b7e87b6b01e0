/** What `npm run lydhoer -- restore --help` prints. */
export const help = `Bring a backup back, into a folder of its own

  npm run lydhoer -- restore --from FOLDER --into FOLDER [options]
  npm run lydhoer -- restore [--log-from FOLDER] [--keys-from FOLDER] --into FOLDER [options]

  --from FOLDER           what \`backup --to\` made: FOLDER/log and FOLDER/keys
  --log-from FOLDER       a backup of the log
  --keys-from FOLDER      a backup of the keys; the newest there is, also with an older log
  --into FOLDER           where the store is to be: what LYDHOER_DATA will name. The mode is a folder below it, and that
                          must be missing or empty
  --forget-missing-keys   go on where keys are missing: what was sealed under them is then forgotten for good
  --json                  print what was restored as JSON

Everything is checked before anything is in place: the manifests, every file's hash, every event's checksum, and that the
keys belong to the log. What the log says is forgotten is forgotten again in the restored keys, whatever they held. The
views are folded from the log at the next start.

--keys-from without --log-from brings keys to the log that is in --into already and has none; nothing may run there.
--log-from without --keys-from and with --forget-missing-keys makes new keys, under the master key that is configured, and
everything sealed so far is forgotten: for the day on which the keys or the master key are lost for good.
The master key is in no backup: the store starts with the one it had.

A log on EventStoreDB (LYDHOER_EVENT_STORE=eventstoredb) is restored by the server, from its own backup: refused here.
`;
