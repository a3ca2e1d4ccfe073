-- what_articles_are: kinds, labels and topics are said of each revision, and revisions know which pictures they show, so that a picture knows where it is used.
CREATE TABLE "revision_media" (
	"revision_id" uuid NOT NULL,
	"media_id" uuid NOT NULL,
	CONSTRAINT "revision_media_key" PRIMARY KEY("revision_id","media_id")
);
--> statement-breakpoint
CREATE TABLE "revision_topics" (
	"revision_id" uuid NOT NULL,
	"topic_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "revision_topics_key" PRIMARY KEY("revision_id","topic_id")
);
--> statement-breakpoint
CREATE TABLE "topics" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"names" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "topics_slug_unique" UNIQUE("slug"),
	CONSTRAINT "topics_names" CHECK ("topics"."names" ?& array['kk', 'ru', 'en'])
);
--> statement-breakpoint
ALTER TABLE "revision_authors" DROP CONSTRAINT "revision_authors_revision";
--> statement-breakpoint
ALTER TABLE "article_revisions" ADD COLUMN "kind" text DEFAULT 'news' NOT NULL;--> statement-breakpoint
ALTER TABLE "article_revisions" ADD COLUMN "adult" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "article_revisions" ADD COLUMN "ai" text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE "article_revisions" ADD COLUMN "official_reply" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "article_revisions" ADD COLUMN "funded_by" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "article_revisions" ADD COLUMN "search_title" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "article_revisions" ADD COLUMN "search_description" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "article_revisions" ADD COLUMN "social_title" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "article_revisions" ADD COLUMN "social_description" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "article_revisions" ADD COLUMN "began_at" timestamp (3) with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "article_revisions" ADD COLUMN "sealed_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "revision_authors" ADD COLUMN "role" text DEFAULT 'text' NOT NULL;--> statement-breakpoint
ALTER TABLE "revision_media" ADD CONSTRAINT "revision_media_revision" FOREIGN KEY ("revision_id") REFERENCES "public"."article_revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_media" ADD CONSTRAINT "revision_media_media" FOREIGN KEY ("media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_topics" ADD CONSTRAINT "revision_topics_revision" FOREIGN KEY ("revision_id") REFERENCES "public"."article_revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_topics" ADD CONSTRAINT "revision_topics_topic" FOREIGN KEY ("topic_id") REFERENCES "public"."topics"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "revision_media_media_index" ON "revision_media" USING btree ("media_id");--> statement-breakpoint
CREATE INDEX "revision_topics_topic_index" ON "revision_topics" USING btree ("topic_id");--> statement-breakpoint
ALTER TABLE "revision_authors" ADD CONSTRAINT "revision_authors_revision" FOREIGN KEY ("revision_id") REFERENCES "public"."article_revisions"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_authors" DROP CONSTRAINT "revision_authors_key";
--> statement-breakpoint
ALTER TABLE "revision_authors" ADD CONSTRAINT "revision_authors_key" PRIMARY KEY("revision_id","author_id","role");--> statement-breakpoint
ALTER TABLE "article_revisions" ADD CONSTRAINT "article_revisions_kind" CHECK ("article_revisions"."kind" in ('news', 'report', 'opinion', 'interview', 'analysis', 'advertisement'));--> statement-breakpoint
ALTER TABLE "article_revisions" ADD CONSTRAINT "article_revisions_ai" CHECK ("article_revisions"."ai" in ('none', 'assisted', 'generated'));--> statement-breakpoint
ALTER TABLE "revision_authors" ADD CONSTRAINT "revision_authors_role" CHECK ("revision_authors"."role" in ('text', 'photo', 'translation'));--> statement-breakpoint
UPDATE "article_revisions" SET "began_at" = "created_at", "sealed_at" = CASE WHEN EXISTS (SELECT FROM "publications" WHERE "publications"."revision_id" = "article_revisions"."id") THEN now() END;--> statement-breakpoint
INSERT INTO "revision_media" ("revision_id", "media_id")
SELECT "id", "lead_media_id" FROM "article_revisions" WHERE "lead_media_id" IS NOT NULL
UNION
SELECT "id", ("shown" #>> '{}')::uuid FROM "article_revisions", jsonb_path_query("document", '$.content[*] ? (@.type == "image").attrs.mediaId') AS "shown";
