/** Plain text; empty lines begin paragraphs. */
export function CommentBody({ body }: { body: string }) {
  return (
    <div className="comment-body" dir="auto">
      {body.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
