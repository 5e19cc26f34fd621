export interface Download {
  readonly name: string;
  readonly content: Blob;
}

/** Hands a file to the person, as if they had followed a link to it. */
export function saveDownload({ name, content }: Download): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the file by the time the task that clicked has ended.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 0);
}
