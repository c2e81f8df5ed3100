/** The history: lines in work follow the server. */
import { follow } from '/ingest/rows.js';

follow();
