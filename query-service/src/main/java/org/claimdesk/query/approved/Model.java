package org.claimdesk.query.approved;

/** The two read models. One serves; the other waits for a rebuild, or is being rebuilt. */
public enum Model {
    MODEL_A,
    MODEL_B;

    /** The name of its schema, safe to stand in SQL. */
    public String schema() {
        return this == MODEL_A ? "model_a" : "model_b";
    }

    /** The one that this one takes turns with. */
    public Model other() {
        return this == MODEL_A ? MODEL_B : MODEL_A;
    }

    /** The model with this schema. */
    public static Model of(String schema) {
        for (var model : values()) {
            if (model.schema().equals(schema)) {
                return model;
            }
        }
        throw new IllegalArgumentException("no read model is called " + schema);
    }
}
