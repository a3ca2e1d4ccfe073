-- redirects: addresses that readers know never die.
CREATE TABLE "redirects" (
	"id" uuid PRIMARY KEY NOT NULL,
	"from_path" text NOT NULL,
	"article_id" uuid,
	"to_path" text,
	"created_by" uuid,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"hits" bigint DEFAULT 0 NOT NULL,
	"hit_at" timestamp (3) with time zone,
	CONSTRAINT "redirects_from_unique" UNIQUE("from_path"),
	CONSTRAINT "redirects_target" CHECK (num_nonnulls("redirects"."article_id", "redirects"."to_path") = 1),
	CONSTRAINT "redirects_loop" CHECK ("redirects"."to_path" is distinct from "redirects"."from_path")
);
--> statement-breakpoint
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_article" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "redirects" ADD CONSTRAINT "redirects_created_by" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "redirects_article_index" ON "redirects" USING btree ("article_id");--> statement-breakpoint
CREATE INDEX "redirects_to_index" ON "redirects" USING btree ("to_path");--> statement-breakpoint
CREATE INDEX "redirects_created_index" ON "redirects" USING btree ("created_at","id");--> statement-breakpoint
CREATE INDEX "redirects_search_index" ON "redirects" USING gin ("from_path" gin_trgm_ops);
