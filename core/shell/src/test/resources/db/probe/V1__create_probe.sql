CREATE TABLE probe (
    name  text   NOT NULL,
    value bigint NOT NULL,
    CONSTRAINT probe_pk PRIMARY KEY (name),
    CONSTRAINT probe_value_is_small CHECK (value < 1000000)
);
