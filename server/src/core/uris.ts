/** Names as people read them, from the paths and URIs that name documents. */

/** Without `%20` and the like; what holds a `%` that is no such code stays as it is. */
export function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** The name of a file as a message calls it: the same for a path and for a URI, on every machine. */
export function fileName(path: string): string {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return /^[a-z][a-z0-9+.-]+:/i.test(path) ? decoded(name) : name;
}
