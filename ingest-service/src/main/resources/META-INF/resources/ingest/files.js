/** Files as they are dropped: folders are opened. */

/** All files of a drop, those in folders too, in the order of their names. */
export async function droppedFiles(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.some((entry) => entry.isDirectory)) return [...transfer.files];
  const files = [];
  for (const entry of entries) await open(entry, files);
  return files;
}

async function open(entry, files) {
  if (entry.name.startsWith('.')) return;
  if (entry.isFile) {
    files.push(await new Promise((done, failed) => { entry.file(done, failed); }));
    return;
  }
  const reader = entry.createReader();
  const inside = [];
  for (let some = await read(reader); some.length > 0; some = await read(reader)) inside.push(...some);
  for (const child of inside.sort((a, b) => a.name.localeCompare(b.name))) await open(child, files);
}

function read(reader) {
  return new Promise((done, failed) => { reader.readEntries(done, failed); });
}
