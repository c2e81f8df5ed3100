-- The history of uploads by one account, or in one state, is read page by page however many others there are.
CREATE INDEX article_uploader_ix ON article (uploaded_by, uploaded_at DESC, id DESC);
CREATE INDEX article_status_ix ON article (status, uploaded_at DESC, id DESC);
