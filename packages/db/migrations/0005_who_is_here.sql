-- who_is_here: two editors who open one article see each other.
CREATE TABLE "presences" (
	"article_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"seen_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "presences_key" PRIMARY KEY("article_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_article" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "presences" ADD CONSTRAINT "presences_person" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "presences_seen_index" ON "presences" USING btree ("seen_at");
