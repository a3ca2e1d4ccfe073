import { once } from "node:events";
import { createServer, type Socket } from "node:net";

export interface SmtpServer {
  url: string;
  /** Recipient, and the message as it came. */
  taken: { to: string; message: string }[];
  close(): Promise<void>;
}

/** Enough of SMTP to take mail; refuses the first `failures` messages for now, as a busy server does. */
export async function startSmtpServer(failures: number): Promise<SmtpServer> {
  const taken: SmtpServer["taken"] = [];
  const sockets = new Set<Socket>();
  let left = failures;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.setEncoding("utf8").write("220 mail.example ESMTP\r\n");
    let [to, message, unread, isData] = ["", "", "", false];
    socket.on("data", (text: string) => {
      unread += text;
      const lines = unread.split("\r\n");
      unread = lines.pop() ?? "";
      for (const line of lines) socket.write(take(line));
    });

    function take(line: string): string {
      if (isData && line !== ".") message += `${line}\n`;
      if (isData && line !== ".") return "";
      if (isData) return finish();
      if (/^RCPT TO:/i.test(line)) to = /<(.*)>/.exec(line)?.[1] ?? "";
      if (/^DATA/i.test(line)) {
        [isData, message] = [true, ""];
        return "354 go on\r\n";
      }
      return /^QUIT/i.test(line) ? "221 bye\r\n" : "250 ok\r\n";
    }

    function finish(): string {
      isData = false;
      left -= 1;
      if (left >= 0) return "451 mailbox busy, come again\r\n";
      taken.push({ to, message });
      return "250 taken\r\n";
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
