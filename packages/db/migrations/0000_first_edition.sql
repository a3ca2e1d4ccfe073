-- first_edition: people, articles, publications, comments and what their pages show, in one go because nothing was there before.
CREATE EXTENSION IF NOT EXISTS pg_trgm;--> statement-breakpoint
CREATE TABLE "article_revisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"headline" text NOT NULL,
	"lede" text NOT NULL,
	"document" jsonb NOT NULL,
	"lead_media_id" uuid,
	"lead_alt" text DEFAULT '' NOT NULL,
	"lead_caption" text DEFAULT '' NOT NULL,
	"lead_credit" text DEFAULT '' NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "article_revisions_number_unique" UNIQUE("article_id","number"),
	CONSTRAINT "article_revisions_own_unique" UNIQUE("id","article_id"),
	CONSTRAINT "article_revisions_number" CHECK ("article_revisions"."number" > 0)
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"story_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"slug" text NOT NULL,
	"section_id" uuid NOT NULL,
	"newest_revision" integer NOT NULL,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "articles_story_locale_unique" UNIQUE("story_id","locale"),
	CONSTRAINT "articles_locale_slug_unique" UNIQUE("locale","slug"),
	CONSTRAINT "articles_place_unique" UNIQUE("id","locale","section_id"),
	CONSTRAINT "articles_locale" CHECK ("articles"."locale" in ('kk', 'ru', 'en'))
);
--> statement-breakpoint
CREATE TABLE "revision_authors" (
	"revision_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "revision_authors_key" PRIMARY KEY("revision_id","author_id")
);
--> statement-breakpoint
CREATE TABLE "stories" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "authors" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"names" jsonb NOT NULL,
	"bios" jsonb NOT NULL,
	"portrait_id" uuid,
	"person_id" uuid,
	CONSTRAINT "authors_slug_unique" UNIQUE("slug"),
	CONSTRAINT "authors_person_unique" UNIQUE("person_id"),
	CONSTRAINT "authors_names" CHECK ("authors"."names" ?& array['kk', 'ru', 'en']),
	CONSTRAINT "authors_bios" CHECK ("authors"."bios" ?& array['kk', 'ru', 'en'])
);
--> statement-breakpoint
CREATE TABLE "comment_decisions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"comment_id" uuid NOT NULL,
	"standing" text NOT NULL,
	"reason" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "comment_decisions_standing_unique" UNIQUE("id","comment_id","standing"),
	CONSTRAINT "comment_decisions_standing" CHECK ("comment_decisions"."standing" in ('visible', 'waiting', 'removed'))
);
--> statement-breakpoint
CREATE TABLE "comments" (
	"id" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL,
	"parent_id" uuid,
	"name" text NOT NULL,
	"body" text NOT NULL,
	"address_hash" text NOT NULL,
	"form_key" uuid NOT NULL,
	"posted_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"decision_id" uuid NOT NULL,
	"standing" text NOT NULL,
	CONSTRAINT "comments_form_key_unique" UNIQUE("form_key"),
	CONSTRAINT "comments_thread_unique" UNIQUE("id","article_id"),
	CONSTRAINT "comments_standing" CHECK ("comments"."standing" in ('visible', 'waiting', 'removed'))
);
--> statement-breakpoint
CREATE TABLE "media" (
	"id" uuid PRIMARY KEY NOT NULL,
	"hash" text NOT NULL,
	"file_name" text NOT NULL,
	"width" integer NOT NULL,
	"height" integer NOT NULL,
	"widths" integer[] NOT NULL,
	"alt" text DEFAULT '' NOT NULL,
	"caption" text DEFAULT '' NOT NULL,
	"credit" text DEFAULT '' NOT NULL,
	"uploaded_by" uuid NOT NULL,
	"uploaded_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "media_hash_unique" UNIQUE("hash"),
	CONSTRAINT "media_size" CHECK ("media"."width" > 0 and "media"."height" > 0)
);
--> statement-breakpoint
CREATE TABLE "people" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"locale" text NOT NULL,
	"password_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"deactivated_at" timestamp (3) with time zone,
	CONSTRAINT "people_locale" CHECK ("people"."locale" in ('kk', 'ru', 'en'))
);
--> statement-breakpoint
CREATE TABLE "roles" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"role" text NOT NULL,
	"section_id" uuid,
	"granted_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "roles_role" CHECK ("roles"."role" in ('author', 'editor', 'moderator', 'administrator'))
);
--> statement-breakpoint
CREATE TABLE "sessions" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"user_agent" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"revision_id" uuid NOT NULL,
	"locale" text NOT NULL,
	"section_id" uuid NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	"modified_at" timestamp (3) with time zone NOT NULL,
	"published_by" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "takedowns" (
	"article_id" uuid PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"first_published_at" timestamp (3) with time zone,
	"taken_down_by" uuid NOT NULL,
	"taken_down_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "purge_deliveries" (
	"cdn" text PRIMARY KEY NOT NULL,
	"horizon" "xid8" NOT NULL,
	"delivered_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "sections" (
	"id" uuid PRIMARY KEY NOT NULL,
	"slug" text NOT NULL,
	"names" jsonb NOT NULL,
	"position" integer NOT NULL,
	CONSTRAINT "sections_slug_unique" UNIQUE("slug"),
	CONSTRAINT "sections_names" CHECK ("sections"."names" ?& array['kk', 'ru', 'en'])
);
--> statement-breakpoint
CREATE TABLE "settings" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"changed_by" uuid,
	"changed_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "stale_keys" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "stale_keys_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"transaction" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"key" text NOT NULL,
	"hard" boolean NOT NULL,
	"marked_at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "article_revisions" ADD CONSTRAINT "article_revisions_article" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_revisions" ADD CONSTRAINT "article_revisions_lead_media" FOREIGN KEY ("lead_media_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_revisions" ADD CONSTRAINT "article_revisions_created_by" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_newest_revision" FOREIGN KEY ("id","newest_revision") REFERENCES "public"."article_revisions"("article_id","number") ON DELETE no action ON UPDATE no action DEFERRABLE INITIALLY DEFERRED;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_story" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_section" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_created_by" FOREIGN KEY ("created_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_authors" ADD CONSTRAINT "revision_authors_revision" FOREIGN KEY ("revision_id") REFERENCES "public"."article_revisions"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "revision_authors" ADD CONSTRAINT "revision_authors_author" FOREIGN KEY ("author_id") REFERENCES "public"."authors"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authors" ADD CONSTRAINT "authors_portrait" FOREIGN KEY ("portrait_id") REFERENCES "public"."media"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "authors" ADD CONSTRAINT "authors_person" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_decisions" ADD CONSTRAINT "comment_decisions_comment" FOREIGN KEY ("comment_id") REFERENCES "public"."comments"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comment_decisions" ADD CONSTRAINT "comment_decisions_decided_by" FOREIGN KEY ("decided_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_article" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_parent" FOREIGN KEY ("parent_id","article_id") REFERENCES "public"."comments"("id","article_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "comments" ADD CONSTRAINT "comments_decision" FOREIGN KEY ("decision_id","id","standing") REFERENCES "public"."comment_decisions"("id","comment_id","standing") ON DELETE no action ON UPDATE no action DEFERRABLE INITIALLY DEFERRED;--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_uploaded_by" FOREIGN KEY ("uploaded_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_person" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_section" FOREIGN KEY ("section_id") REFERENCES "public"."sections"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_person" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_own_revision" FOREIGN KEY ("revision_id","article_id") REFERENCES "public"."article_revisions"("id","article_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_place" FOREIGN KEY ("article_id","locale","section_id") REFERENCES "public"."articles"("id","locale","section_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_published_by" FOREIGN KEY ("published_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takedowns" ADD CONSTRAINT "takedowns_article" FOREIGN KEY ("article_id") REFERENCES "public"."articles"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "takedowns" ADD CONSTRAINT "takedowns_taken_down_by" FOREIGN KEY ("taken_down_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settings" ADD CONSTRAINT "settings_changed_by" FOREIGN KEY ("changed_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "article_revisions_headline_index" ON "article_revisions" USING gin ("headline" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "articles_changed_index" ON "articles" USING btree ("changed_at","id");--> statement-breakpoint
CREATE INDEX "articles_section_index" ON "articles" USING btree ("section_id","changed_at","id");--> statement-breakpoint
CREATE INDEX "articles_created_by_index" ON "articles" USING btree ("created_by","changed_at");--> statement-breakpoint
CREATE INDEX "revision_authors_author_index" ON "revision_authors" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "comment_decisions_comment_index" ON "comment_decisions" USING btree ("comment_id","decided_at");--> statement-breakpoint
CREATE INDEX "comments_thread_index" ON "comments" USING btree ("article_id","posted_at","id") WHERE "comments"."standing" <> 'waiting';--> statement-breakpoint
CREATE INDEX "comments_queue_index" ON "comments" USING btree ("standing","posted_at","id");--> statement-breakpoint
CREATE INDEX "comments_address_index" ON "comments" USING btree ("address_hash","posted_at");--> statement-breakpoint
CREATE INDEX "media_uploaded_index" ON "media" USING btree ("uploaded_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "people_email_unique" ON "people" USING btree (lower("email"));--> statement-breakpoint
CREATE UNIQUE INDEX "roles_person_role_section_unique" ON "roles" USING btree ("person_id","role",coalesce("section_id", '00000000-0000-0000-0000-000000000000'));--> statement-breakpoint
CREATE INDEX "sessions_person_index" ON "sessions" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "sessions_expires_index" ON "sessions" USING btree ("expires_at");--> statement-breakpoint
CREATE INDEX "publications_front_index" ON "publications" USING btree ("locale","published_at","article_id");--> statement-breakpoint
CREATE INDEX "publications_section_index" ON "publications" USING btree ("section_id","locale","published_at","article_id");--> statement-breakpoint
CREATE INDEX "publications_revision_index" ON "publications" USING btree ("revision_id");--> statement-breakpoint
CREATE INDEX "stale_keys_transaction_index" ON "stale_keys" USING btree ("transaction");--> statement-breakpoint
CREATE INDEX "stale_keys_marked_index" ON "stale_keys" USING btree ("marked_at");