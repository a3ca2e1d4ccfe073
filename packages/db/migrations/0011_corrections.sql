-- corrections: what was wrong is said in the open, and why a story is gone.
CREATE TABLE "corrections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"revision_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"noted_by" uuid NOT NULL,
	"noted_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "corrections_kind" CHECK ("corrections"."kind" in ('correction', 'clarification', 'update'))
);
--> statement-breakpoint
ALTER TABLE "takedowns" ADD COLUMN "public_reason" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_own_revision" FOREIGN KEY ("revision_id","article_id") REFERENCES "public"."article_revisions"("id","article_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_noted_by" FOREIGN KEY ("noted_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "corrections_article_index" ON "corrections" USING btree ("article_id","noted_at");--> statement-breakpoint
CREATE INDEX "corrections_locale_index" ON "corrections" USING btree ("locale","noted_at","id");
