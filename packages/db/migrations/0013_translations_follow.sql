-- translations_follow: a translator sees what changed in the original since.
CREATE TABLE "translations" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"original_id" uuid NOT NULL,
	"followed_revision" integer NOT NULL,
	"followed_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_article" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "translations" ADD CONSTRAINT "translations_original" FOREIGN KEY ("original_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "translations_original_index" ON "translations" USING btree ("original_id");
